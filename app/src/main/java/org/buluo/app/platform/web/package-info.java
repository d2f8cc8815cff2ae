/** Sign-in, first set-up, the frame of every page, jobs and errors in the browser. */
package org.buluo.app.platform.web;
