/**
 * The command {@code determine} as a function from one file to another (design.md §4): children in, verdicts out, in
 * the same order. May use: files.policy, files.progress, files.table and core's policy.
 *
 * <p>Start at {@link org.buluo.files.determine.Determining}.
 */
package org.buluo.files.determine;
