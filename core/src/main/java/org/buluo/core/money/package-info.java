/** Money in fen, exact. May use: text. */
package org.buluo.core.money;
