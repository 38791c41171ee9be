import type { EmulatorContext } from '../emulator-context.ts';
import { type EntraRefusal, refuse } from '../rules/entra-refusal.ts';
import type { DeviceAuthorization } from '../token-service/device-codes.ts';

/** Finds the device authorization that waits for an answer under a user code, or says why there is none. */
export function findPendingDevice(context: EmulatorContext, userCode: string): DeviceAuthorization | EntraRefusal {
  if (userCode.trim() === '') return refuse(90119);
  const device = context.deviceCodes.findByUserCode(userCode);
  if (device === undefined) return refuse(70018);
  if (device.state !== 'pending') return refuse(90120);
  if (device.expiresAt <= context.clock.now()) return refuse(70019);
  return device;
}
