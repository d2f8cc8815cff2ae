package org.buluo.files.policy;

import java.util.List;
import java.util.Optional;
import org.buluo.core.place.County;

/**
 * What came of reading a county's settings: the county, or what is wrong with them.
 *
 * @param county empty when there are faults
 * @param faults in the order of the checks
 */
public record CountyReading(Optional<County> county, List<PackFault> faults) {}
