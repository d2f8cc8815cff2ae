/** Holds an account against the truth of the county that it was made from. May use: core. */
package org.buluo.county.check;
