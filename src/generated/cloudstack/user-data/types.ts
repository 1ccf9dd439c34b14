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
  isoid?: string;
  templateid?: string;
  userdataid?: string;
  userdatapolicy?: string;
}

/** Parameters of listUserData. */
export interface ListUserDataParams {
  account?: string;
  domainid?: string;
  id?: string;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  name?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
}

/** Parameters of registerUserData. */
export interface RegisterUserDataParams {
  name: string;
  userdata: string;
  account?: string;
  domainid?: string;
  params?: string;
  projectid?: string;
}
