/** The page of backups. */
package org.buluo.app.safekeeping.web;
