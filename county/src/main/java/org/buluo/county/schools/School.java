package org.buluo.county.schools;

/**
 * A school of the directory (学校名录). Names and codes are invented.
 *
 * @param code ten digits
 * @param name as on its stamp
 * @param ownership 公办, 普惠性民办 or 民办
 * @param township where it is
 * @param village where it is; empty in the town itself
 * @param county 建始县, or a neighbour whose school our roll holds by mistake
 * @param tuition yuan per term; empty when the directory does not tell
 * @param listed whether the directory knows it
 */
public record School(
        String code,
        String name,
        Level level,
        String ownership,
        String township,
        String village,
        String county,
        String tuition,
        boolean listed) {

    /** The county that the rosters are of. */
    public static final String HOME = "建始县";

    /** Whether the school is in the county. */
    public boolean isHere() {
        return county.equals(HOME);
    }

    /** Urban or rural, as the directory writes it. */
    public String area() {
        return township.equals("业州镇") && village.isEmpty() ? "城区" : "乡村";
    }
}
