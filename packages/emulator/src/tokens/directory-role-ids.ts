import type { User } from '../directory/model.ts';

/** Role template ids that `wids` lists (Microsoft Entra built-in roles). */
const roleTemplates: Readonly<Record<string, string>> = {
  'Global Administrator': '62e90394-69f5-4237-9190-012177145e10',
  'Application Administrator': '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
  'Cloud Application Administrator': '158c047a-c907-4556-b7ef-446551a6b5f7',
  'Application Developer': 'cf1c38e5-3621-4004-a7cb-879624dced7c',
  'Privileged Role Administrator': 'e8611ab8-c189-46e8-94e1-60213ab1f814',
  'User Administrator': 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  'Groups Administrator': 'fdd7a751-b60b-444a-984c-02652fe8fa1c',
  'Directory Writers': '9360feb5-f418-4baa-8175-e2a00bac4301',
  'Directory Readers': '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  'Global Reader': 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
};

/** What `wids` carries for every member, whatever the roles. */
const everyUser = 'b79fbf4d-3ef9-4689-8143-76b194e85509';

/** Claim `wids`: the directory roles that a user holds, by template id. */
export function directoryRoleIds(user: User): readonly string[] {
  return [...user.directoryRoles.map((role) => roleTemplates[role]).filter((id) => id !== undefined), everyUser];
}
