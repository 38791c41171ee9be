/** One device authorization (RFC 8628), from the code shown in a terminal to the person's answer in a browser. */
export interface DeviceAuthorization {
  readonly deviceCode: string;
  /** Nine upper-case letters and digits, as Entra shows them. */
  readonly userCode: string;
  readonly clientId: string;
  readonly scope: string;
  /** Tenant segment of the request's path. */
  readonly tenant: string;
  readonly state: 'pending' | 'approved' | 'declined' | 'redeemed';
  /** Object id of the user who approved. */
  readonly userId?: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

export interface DeviceCodeRequest {
  readonly clientId: string;
  readonly scope: string;
  readonly tenant: string;
}

export interface DeviceCodes {
  start(request: DeviceCodeRequest): DeviceAuthorization;
  /** Case, spaces and dashes do not matter. Expired ones are still found, so that a page can say so. */
  findByUserCode(userCode: string): DeviceAuthorization | undefined;
  findByDeviceCode(deviceCode: string): DeviceAuthorization | undefined;
  /** @throws TypeError when the code is unknown, expired or already answered */
  approve(userCode: string, userId: string): void;
  /** @throws TypeError when the code is unknown, expired or already answered */
  decline(userCode: string): void;
  /** Marks an approved authorization as used. */
  redeem(deviceCode: string): void;
}
