// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of deleteUserData. */
export interface DeleteUserDataParams {
  id: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of linkUserDataToTemplate. */
export interface LinkUserDataToTemplateParams {
  templateid?: string;
  isoid?: string;
  userdataid?: string;
  userdatapolicy?: string;
}

/** Parameters of listUserData. */
export interface ListUserDataParams {
  id?: string;
  name?: string;
  keyword?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of registerUserData. */
export interface RegisterUserDataParams {
  name: string;
  userdata: string;
  params?: string;
  account?: string;
  domainid?: string;
  projectid?: string;
}
