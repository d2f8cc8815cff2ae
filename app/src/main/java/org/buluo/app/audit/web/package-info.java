/** What requests leave in the audit, and the audit's own pages. */
package org.buluo.app.audit.web;
