package org.buluo.files.policy;

import java.util.List;
import java.util.Optional;
import org.buluo.files.layout.ExportLayout;

/**
 * What came of reading a layout.
 *
 * @param layout empty when something is wrong
 * @param faults all that is wrong
 */
public record LayoutReading(Optional<ExportLayout> layout, List<PackFault> faults) {}
