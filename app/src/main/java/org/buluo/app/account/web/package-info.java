/** The home page: the account. */
package org.buluo.app.account.web;
