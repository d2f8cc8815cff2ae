/** How long work tells how far it is. Uses nothing. */
package org.buluo.files.progress;
