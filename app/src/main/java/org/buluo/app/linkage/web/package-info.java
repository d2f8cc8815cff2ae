/** Review of doubtful pairs in the browser. */
package org.buluo.app.linkage.web;
