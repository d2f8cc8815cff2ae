/** The pages of this module. */
package org.buluo.app.reporting.web;
