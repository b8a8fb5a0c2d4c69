package org.daybook.accounts;

/**
 * Somebody who may use the desk.
 *
 * @param passwordHash as Spring Security encodes it, with its algorithm in front
 * @param role reader, analyst, lead or administrator
 * @param temporary the password was printed at the first start and must be changed
 */
public record Account(String user, String passwordHash, String role, boolean temporary) {}
