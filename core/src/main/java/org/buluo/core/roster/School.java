package org.buluo.core.roster;

import org.buluo.core.money.Fen;
import org.buluo.core.schooling.SchoolType;

/**
 * A school or kindergarten in the directory (学校名录).
 *
 * @param ref its code and name
 * @param type 办学类型 as stated
 * @param area 城乡
 * @param ownership 公办民办
 * @param county 所在县 as stated; empty when not known
 * @param tuition 学费标准 per term; null when not known
 */
public record School(
        Origin origin,
        SchoolRef ref,
        SchoolType type,
        Area area,
        Ownership ownership,
        String township,
        String village,
        String county,
        Fen tuition) {}
