package org.buluo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.buluo.files.progress.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands of Buluo that need no server. */
@Command(name = "buluo")
public final class Buluo implements Callable<Integer> {

    private static final List<Class<?>> COMMANDS = List.of(
            DetermineCommand.class,
            LinkCommand.class,
            PolicyCommand.class,
            ReconcileCommand.class,
            SynthCommand.class,
            DemoCommand.class);

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final Locale language;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    /** A frame that speaks to these streams in the language of this environment. */
    Buluo(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.language = Language.of(environment);
    }

    /** Runs a command and exits with its status. */
    public static void main(String[] args) {
        // The libraries' logging has nowhere to go, and would say so on standard error.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        PrintStream out = utf8(FileDescriptor.out);
        int status = new Buluo(out, utf8(FileDescriptor.err), System.getenv()).run(args);
        out.flush();
        System.exit(status);
    }

    /** Runs a command. @return its exit status */
    int run(String... args) {
        OurFault fault = new OurFault(err, environment);
        try {
            return commandLine(needed(args))
                    .setParameterExceptionHandler(new UsageMessage(err))
                    .setExecutionExceptionHandler(fault)
                    .execute(args);
        } catch (StackOverflowError | OutOfMemoryError | ExceptionInInitializerError e) {
            return fault.tell(e);
        }
    }

    /** Laying every command open takes longer than a small county's linking: the named one is enough. */
    private static List<Class<?>> needed(String[] args) {
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> args.length > 0
                        && command.getAnnotation(Command.class).name().equals(args[0]))
                .toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    /** All commands with the words of one language. */
    CommandLine commandLine() {
        return commandLine(COMMANDS);
    }

    private CommandLine commandLine(List<Class<?>> named) {
        CommandLine commands = new CommandLine(this);
        named.forEach(commands::addSubcommand);
        commands.setResourceBundle(Messages.in(language).bundle());
        commands.setExpandAtFiles(false);
        commands.setUsageHelpLongOptionsMaxWidth(24);
        commands.setAdjustLineBreaksForWideCJKCharacters(true);
        return commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "缺少子命令 a subcommand is missing");
    }

    PrintStream out() {
        return out;
    }

    Locale language() {
        return language;
    }

    Progress progress() {
        Messages messages = Messages.in(language);
        return Terminal.isStandardError() ? new ProgressBar(err, messages) : new ProgressLines(err, messages);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
