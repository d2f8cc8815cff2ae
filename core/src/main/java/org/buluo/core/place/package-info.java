/** Places: division codes that contain each other, the county that uses Buluo, and what an address names. May use: text. */
package org.buluo.core.place;
