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
 * @param documents those of the pack, in its order; also when amounts or examples have faults
 */
public record PackReading(
        Optional<Pack> pack, List<PackFault> faults, List<Example> examples, List<PackDocument> documents) {

    static PackReading faulty(List<PackFault> faults) {
        return new PackReading(Optional.empty(), faults, List.of(), List.of());
    }

    /** The examples that do not come out as the pack says: what was expected, and what came. */
    public List<PackFault> failingExamples() {
        return outcomes().stream().flatMap(one -> one.faults().stream()).toList();
    }

    /** Each example with what came of running it; none when there is no pack to run them by. */
    public List<ExampleOutcome> outcomes() {
        return pack.map(checked -> examples.stream()
                        .map(example -> new ExampleOutcome(example, example.faults(checked)))
                        .toList())
                .orElse(List.of());
    }

    /** Whether it is a pack by which aid may be determined: no fault, and each example comes out as it says. */
    public boolean isSound() {
        return pack.isPresent() && failingExamples().isEmpty();
    }
}
