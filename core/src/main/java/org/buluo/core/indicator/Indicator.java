package org.buluo.core.indicator;

import java.util.Set;
import java.util.function.Predicate;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.Stage;

/**
 * The rates that an account can tell (domain.md §2; formulas after 《中国教育监测与评价统计指标体系》, 2015). Ages are full
 * years on the 31 August before the school year; where a child is, and in which stage, is that of the cut-off.
 *
 * <p>But for {@link #COVERAGE}, numerator and denominator are of the population register (户籍口径): children whom it
 * has as living here, wherever they are at school. So a pupil from another county is in neither number, and a child at
 * school in another county is in both; without the latter the rate of senior schooling would be too low.
 */
public enum Indicator {
    /** 应助尽助率: entitled and paid ÷ entitled (design.md §3). */
    COVERAGE(
            "应助尽助率",
            "资助已落实人数 ÷ 应助人数，待核实的不计入",
            Set.of(),
            subject -> Coverage.isMet(subject.child()),
            subject -> Coverage.isEntitled(subject.child())),
    /**
     * 学前三年毛入园率: children in kindergartens, of any age ÷ population of 3 to 5. In autumn 2019: born from 1
     * September 2013 to 31 August 2016.
     */
    PRESCHOOL_GROSS(
            "学前三年毛入园率",
            "在园幼儿（不限年龄）÷ 3～5周岁人口",
            Set.of(RosterKind.POPULATION, RosterKind.PRESCHOOL),
            subject -> subject.isAtSchool() && subject.isIn(Stage.PRESCHOOL),
            subject -> subject.isResident() && subject.isAged(3, 5)),
    /**
     * 小学净入学率: of the population of 6 to 11, those at school; who is in a higher stage already counts, who is
     * suspended (休学) does not. In autumn 2019: born from 1 September 2007 to 31 August 2013.
     */
    PRIMARY_NET(
            "小学净入学率",
            "6～11周岁在校生（含已升入高一学段，不含休学）÷ 6～11周岁人口",
            Set.of(RosterKind.POPULATION, RosterKind.ROLL),
            subject -> subject.isPupil() && subject.isAged(6, 11),
            subject -> subject.isResident() && subject.isAged(6, 11)),
    /**
     * 义务教育入学率: of those who should be at school, those who are (义务教育法 art. 11: from six full years on). Who
     * should be: the population of 6 to 15 but those suspended or postponed with approval and those who have finished
     * compulsory schooling. A child whose whereabouts are not known should be at school. In autumn 2019: born from 1
     * September 2003 to 31 August 2013.
     */
    COMPULSORY(
            "义务教育入学率",
            "6～15周岁在校生 ÷ 6～15周岁应入学人口（不含经批准休学、延缓入学和已完成义务教育的）",
            Set.of(RosterKind.POPULATION, RosterKind.ROLL),
            subject -> subject.isPupil() && subject.isAged(6, 15),
            subject -> subject.isResident() && subject.isAged(6, 15) && !subject.isExcused()),
    /**
     * 高中阶段毛入学率: pupils of senior and vocational schools, of any age ÷ population of 15 to 17. In autumn 2019:
     * born from 1 September 2001 to 31 August 2004.
     */
    SENIOR_GROSS(
            "高中阶段毛入学率",
            "普通高中和中职在校生（不限年龄，含县外就读）÷ 15～17周岁人口",
            Set.of(RosterKind.POPULATION, RosterKind.ROLL, RosterKind.VOCATIONAL),
            subject -> subject.isAtSchool() && (subject.isIn(Stage.SENIOR) || subject.isIn(Stage.VOCATIONAL)),
            subject -> subject.isResident() && subject.isAged(15, 17));

    private final String chinese;
    private final String formula;
    private final Set<RosterKind> sources;
    private final Predicate<Subject> numerator;
    private final Predicate<Subject> denominator;

    Indicator(
            String chinese,
            String formula,
            Set<RosterKind> sources,
            Predicate<Subject> numerator,
            Predicate<Subject> denominator) {
        this.chinese = chinese;
        this.formula = formula;
        this.sources = sources;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** As the plan names it. */
    public String chinese() {
        return chinese;
    }

    /** Numerator ÷ denominator, in the words of offices. */
    public String formula() {
        return formula;
    }

    /** The rosters without which it is not known. */
    public Set<RosterKind> sources() {
        return sources;
    }

    boolean inNumerator(Subject subject) {
        return numerator.test(subject);
    }

    boolean inDenominator(Subject subject) {
        return denominator.test(subject);
    }
}
