/** Printing a list, and the page that checks a printed one. */
package org.buluo.app.paper.web;
