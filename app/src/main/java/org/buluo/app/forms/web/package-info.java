/** Forms in the browser: send one, see how it was understood, take it back filled. */
package org.buluo.app.forms.web;
