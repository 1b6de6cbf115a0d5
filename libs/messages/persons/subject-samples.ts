// Documents of invented persons, which the trials of a subject share.

export const cardZone = [
  'IDVNM1950000170079195000017<<8',
  '9501010F3501010VNM<<<<<<<<<<<0',
  'NGUYEN<<THI<HOA<<<<<<<<<<<<<<<',
];
export const card = { type: 'NATIONAL_ID', issuer: 'VNM', state: 'SEEN' };
export const document = { type: 'PASSPORT', number: 'L898902C3', issuer: 'VNM', state: 'SEEN' };
export const zone = [
  'P<VNMMAU<<TRAN<VAN<<<<<<<<<<<<<<<<<<<<<<<<<<',
  'L898902C36VNM7408122F1204159ZE184226B<<<<<10',
];
