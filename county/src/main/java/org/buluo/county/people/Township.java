package org.buluo.county.people;

import java.util.List;

/**
 * A town or township of the county, by its real name and code.
 *
 * @param index its place in the list, from 0
 * @param code nine digits
 * @param name 花坪镇
 * @param share its share of the county's people
 * @param villages its villages and communities
 */
public record Township(int index, String code, String name, double share, List<Village> villages) {

    /** The name without 镇 or 乡. */
    public String shortName() {
        return name.substring(0, name.length() - 1);
    }
}
