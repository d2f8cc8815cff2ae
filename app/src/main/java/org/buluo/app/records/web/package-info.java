/** The pages of the papers people live by, and their printing. */
package org.buluo.app.records.web;
