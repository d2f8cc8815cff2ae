/**
 * Tables as offices' programs write them, row by row, the same bytes each time. Written by hand, not by a library,
 * because a library stamps the time into its files and because only here are odd files wanted. May use: nothing.
 */
package org.buluo.county.sheets;
