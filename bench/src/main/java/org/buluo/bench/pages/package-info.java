/**
 * How fast the console answers when many people use it at once: bounded numbers of users, requests and seconds, against
 * a console on this machine alone. May use: {@link org.buluo.bench.WholeProcess} and the JDK.
 */
package org.buluo.bench.pages;
