/** Sending files in, what came of each, what is missing, and workbooks to fill in. */
package org.buluo.app.intake.web;
