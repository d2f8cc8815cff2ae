package org.buluo.app.platform;

import java.util.List;
import java.util.Map;

/** Which villages the county's account knows; the module that keeps it answers. */
public interface VillageNames {

    /** The villages of each township, by name. */
    Map<String, List<String>> byTownship();
}
