package org.buluo.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.buluo.core.place.County;
import org.buluo.core.policy.Pack;
import org.buluo.core.time.Term;
import org.buluo.files.policy.CountyFile;
import org.buluo.files.policy.CountyReading;
import org.buluo.files.policy.PackFile;
import org.buluo.files.policy.PackReading;
import picocli.CommandLine.Option;

/** The term, the county and the policy pack of a command. */
final class SettingOptions {

    @Option(
            names = "--term",
            required = true,
            paramLabel = "TERM",
            descriptionKey = "term",
            converter = TermConverter.class)
    private Term term;

    @Option(names = "--county", paramLabel = "FILE", descriptionKey = "county")
    private Path county;

    @Option(names = "--policy", paramLabel = "FILE", descriptionKey = "policy")
    private Path policy;

    Term term() {
        return term;
    }

    /** The county of {@code --county}, else Jianshi. */
    County county() {
        if (county == null) {
            return County.jianshi();
        }
        try {
            CountyReading reading = CountyFile.read(county);
            return reading.county().orElseThrow(() -> CommandFailure.optionFile("--county", county, reading.faults()));
        } catch (IOException e) {
            throw CommandFailure.optionFile("--county", county, e);
        }
    }

    /** The pack of {@code --policy}, else hubei-2019. */
    Pack pack() {
        if (policy == null) {
            return PackFile.hubei2019();
        }
        try {
            PackReading reading = PackFile.read(policy);
            return reading.pack().orElseThrow(() -> CommandFailure.optionFile("--policy", policy, reading.faults()));
        } catch (IOException e) {
            throw CommandFailure.optionFile("--policy", policy, e);
        }
    }
}
