/** From odds of single pairs to links: each row has at most one, and a tie is a person's to decide. */
package org.buluo.core.linkage.pairing.choice;
