/** Guards taste over the whole tree: each check says why, and what to do instead. */
package org.buluo.tidy;
