package org.buluo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.buluo.core.policy.Pack;
import org.buluo.files.policy.PackFault;
import org.buluo.files.policy.PackFile;
import org.buluo.files.policy.PackReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code policy check FILE}: a pack's form, its references, and its own examples. */
@Command(name = "check")
final class PolicyCheckCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "FILE", descriptionKey = "pack")
    private Path file;

    @Override
    public Integer call() {
        PackReading reading = read();
        List<PackFault> faults = reading.pack().isPresent() ? reading.failingExamples() : reading.faults();
        faults.forEach(fault -> common.line(fault.message(String.valueOf(file))));
        if (!faults.isEmpty()) {
            common.say("policy.faulty", file, faults.size());
            return ExitCode.FAULTS;
        }
        Pack pack = reading.pack().orElseThrow();
        common.say(
                "policy.sound",
                pack.id(),
                pack.provisions().size(),
                pack.inKind().size(),
                reading.examples().size());
        return ExitCode.DONE;
    }

    private PackReading read() {
        try {
            if (Files.isDirectory(file)) {
                throw CommandFailure.input(file, "不是文件", "not a file");
            }
            return PackFile.read(file);
        } catch (IOException e) {
            throw CommandFailure.input(file, e);
        }
    }
}
