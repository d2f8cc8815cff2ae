package org.buluo.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.buluo.files.policy.PackFault;

/** Why a command can't go on: an exit status, and a sentence in Chinese and in English. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    CommandFailure(int exitCode, String chinese, String english) {
        super(chinese + " | " + english);
        this.exitCode = exitCode;
    }

    /** Wrong usage that picocli can't see. */
    static CommandFailure usage(String chinese, String english) {
        return new CommandFailure(ExitCode.USAGE, chinese, english);
    }

    /** A file that an option names. */
    static CommandFailure optionFile(String option, Path file, IOException why) {
        return usage(
                option + " 的文件 " + file + " 不能读：" + chinese(why),
                "can't read the file of " + option + ", " + file + ": " + english(why));
    }

    /** A file that an option names, and what is wrong in it. */
    static CommandFailure optionFile(String option, Path file, List<PackFault> faults) {
        StringBuilder lines = new StringBuilder();
        faults.forEach(fault -> lines.append("\n  ").append(fault.message()));
        return new CommandFailure(
                ExitCode.USAGE,
                option + " 的文件 " + file + " 有错",
                "the file of " + option + ", " + file + ", has faults:" + lines);
    }

    /** An input that is missing or can't be read. */
    static CommandFailure input(Path file, IOException why) {
        return input(file, chinese(why), english(why));
    }

    /** An input of which nothing can be read. */
    static CommandFailure input(Path file, String chinese, String english) {
        return new CommandFailure(ExitCode.FILES, "不能读 " + file + "：" + chinese, "can't read " + file + ": " + english);
    }

    /** An output that can't be written. */
    static CommandFailure output(Path file, Throwable why) {
        return new CommandFailure(
                ExitCode.FILES,
                "不能写 " + file + "：" + chinese(why) + "；没有留下不完整的文件",
                "can't write " + file + ": " + english(why) + "; no partial output is left");
    }

    int exitCode() {
        return exitCode;
    }

    private static String chinese(Throwable why) {
        if (why instanceof NoSuchFileException missing) {
            return missing.getFile() + " 不存在";
        }
        return why instanceof AccessDeniedException ? "没有权限" : english(why);
    }

    private static String english(Throwable why) {
        if (why instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (why instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (why instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return String.valueOf(why.getMessage());
    }
}
