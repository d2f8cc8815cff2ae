/** Numbers and names that stand for a person, with what is wrong with them. May use: text. */
package org.buluo.core.identity;
