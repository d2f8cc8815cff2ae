package org.buluo.files.policy;

import java.util.List;
import java.util.Optional;
import org.buluo.core.policy.Pack;

/**
 * What came of reading a pack: the pack, or what is wrong with it.
 *
 * @param pack empty when there are faults
 * @param faults in the order of the checks
 * @param examples those of the pack
 */
public record PackReading(Optional<Pack> pack, List<PackFault> faults, List<Example> examples) {

    static PackReading faulty(List<PackFault> faults) {
        return new PackReading(Optional.empty(), faults, List.of());
    }

    /** The examples that do not come out as the pack says: what was expected, and what came. */
    public List<PackFault> failingExamples() {
        return pack.map(checked -> examples.stream()
                        .flatMap(example -> example.faults(checked).stream())
                        .toList())
                .orElse(List.of());
    }
}
