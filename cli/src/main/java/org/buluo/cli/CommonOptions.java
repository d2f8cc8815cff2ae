package org.buluo.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.buluo.files.progress.Progress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has: its help, {@code --quiet}, and where it speaks. */
final class CommonOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    /** Where long work says how far it is: standard error, and nowhere with {@code --quiet}. */
    Progress progress() {
        return quiet ? Progress.SILENT : frame().progress();
    }

    boolean isQuiet() {
        return quiet;
    }

    /** Runs another command in the same frame. @return its exit status */
    int run(List<String> arguments) {
        return frame().run(arguments.toArray(String[]::new));
    }

    /** A line of the summary, on standard output. */
    void say(String key, Object... values) {
        out().println(messages().say(key, values));
    }

    /** A line as it is, on standard output. */
    void line(String text) {
        out().println(text);
    }

    Messages messages() {
        return Messages.in(language());
    }

    Locale language() {
        return frame().language();
    }

    private PrintStream out() {
        return frame().out();
    }

    private Buluo frame() {
        return (Buluo) command.root().userObject();
    }
}
