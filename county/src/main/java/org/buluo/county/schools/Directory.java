package org.buluo.county.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.buluo.county.people.Township;
import org.buluo.county.people.Village;

/**
 * The county's schools (学校名录).
 *
 * @param towns the schools of each township, by its name
 * @param seniors senior schools
 * @param vocational vocational schools
 * @param special schools for disabled pupils
 * @param neighbour a school of another county whose pupils stand on a roll of ours
 */
public record Directory(
        Map<String, TownSchools> towns,
        List<School> seniors,
        List<School> vocational,
        List<School> special,
        School neighbour) {

    /** Founds the schools of a county. */
    public static Directory found(List<Township> townships, double scale) {
        return new Founding(townships, scale).directory();
    }

    /** Every school that the directory's file tells of. */
    public List<School> listed() {
        List<School> all = new ArrayList<>();
        towns.values().forEach(t -> all.addAll(t.all()));
        all.addAll(seniors);
        all.addAll(vocational);
        all.addAll(special);
        all.add(neighbour);
        all.removeIf(school -> !school.listed());
        return all;
    }

    /** The schools of a village's township. */
    public TownSchools of(Village village) {
        return towns.get(village.township());
    }
}
