/** Stages, grades and school standings: where a child is in its schooling. May use: text, time. */
package org.buluo.core.schooling;
