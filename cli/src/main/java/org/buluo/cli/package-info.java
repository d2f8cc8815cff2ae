/**
 * The commands that need no server (design.md §4). May use: files, county and core.
 *
 * <p>{@link org.buluo.cli.Buluo} is the frame. To add a command: a class with {@code @Command(name = …)} that
 * implements {@code Callable<Integer>}, mixes in {@link org.buluo.cli.CommonOptions}, and returns an
 * {@link org.buluo.cli.ExitCode}; its name in the list of {@code Buluo}; its words in both
 * {@code messages.properties} and {@code messages_zh.properties} under {@code buluo.NAME.}. What stops a command is
 * thrown as a {@link org.buluo.cli.CommandFailure}.
 */
package org.buluo.cli;
