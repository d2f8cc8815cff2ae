package org.buluo.cli;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage, said in Chinese and English, with what was probably meant and where to look. */
record UsageMessage(PrintStream err) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        err.println("用法有误：" + chinese(wrong) + " | wrong usage: " + wrong.getMessage());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> meant = unmatched.getSuggestions();
            if (!meant.isEmpty()) {
                err.println("是不是想写 | did you mean: " + String.join(", ", meant));
            }
        }
        err.println("用法见 | see: " + name + " --help");
        return ExitCode.USAGE;
    }

    private static String chinese(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "不认识 " + String.join(" ", unmatched.getUnmatched());
        }
        if (wrong instanceof OverwrittenOptionException) {
            return "同一个选项写了两次";
        }
        if (wrong instanceof MissingParameterException) {
            return "少了必写的选项、值或文件";
        }
        return "选项的值不对";
    }
}
