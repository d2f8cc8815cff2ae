package org.buluo.app.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.buluo.app.linkage.DoubtfulPair.Side;
import org.buluo.app.linkage.DoubtfulPair.Where;
import org.buluo.core.linkage.Evidence;
import org.buluo.core.linkage.Factor;
import org.buluo.core.linkage.Sign;
import org.buluo.core.linkage.Weighing;
import org.springframework.stereotype.Component;

/** Doubtful pairs of a reconciliation that never was: each call makes a newer one, with other ids. */
@Component
class DoubtfulCounty {

    static final Where HERE = new Where("花坪镇", "花坪镇中心小学");
    static final Where THERE = new Where("官店镇", "建始县官店镇小学");
    static final List<Sign> SLIP =
            List.of(Sign.ID_SLIP, Sign.SAME_NAME, Sign.SIMILAR_BIRTH, Sign.SAME_PLACE, Sign.SAME_PHONE);
    static final List<Sign> TWINS = List.of(Sign.SAME_BIRTH, Sign.SAME_GUARDIAN, Sign.OTHER_NAME, Sign.OTHER_ID);
    static final List<Weighing> WEIGHINGS = List.of(
            new Weighing(Factor.PRIOR, -19.8, 0),
            new Weighing(Factor.IDENTITY_NUMBER, 14, 0),
            new Weighing(Factor.NAME, 15.2, 3),
            new Weighing(Factor.BIRTH, -4, 0),
            new Weighing(Factor.HOME, 7.1, 0),
            new Weighing(Factor.LIMIT, -8.7, 0));
    static final Relative SISTER = new Relative(71_000, "向小荷", 2012, "花坪镇中心小学");
    static final Relative BROTHER = new Relative(71_001, "向小舟", 0, "");
    private static final AtomicLong RUNS = new AtomicLong(5_000_000);
    private static final List<String> NAMES = List.of("向小鱼", "谭明月", "黄知秋", "冉青禾", "田小满", "向知远", "谭雨桐", "黄子墨", "李云帆");

    private final DoubtfulPairs pairs;

    DoubtfulCounty(DoubtfulPairs pairs) {
        this.pairs = pairs;
    }

    /**
     * Writes eight pairs down: six slips here, of which the second is of one child now, and two pairs of twins there.
     *
     * @param key tells the ids of one reconciliation from another's
     */
    long add(String key) {
        long run = RUNS.incrementAndGet();
        List<DoubtfulPair> made = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            made.add(pair(key, i, HERE, 0.5 + i * 0.06, SLIP, NAMES.get(i)));
        }
        made.add(pair(key, 6, THERE, 0.95, TWINS, NAMES.get(7)));
        made.add(pair(key, 7, THERE, 0.05, TWINS, NAMES.get(8)));
        pairs.add(
                run,
                List.of(
                        new PairSource(RowsOnPaper.REGISTER, "建档立卡.xlsx", "", "registered-poor"),
                        new PairSource(RowsOnPaper.ROLL, "学籍-花坪镇.xlsx", "四年级", "roll")),
                made);
        return run;
    }

    private static DoubtfulPair pair(String key, int i, Where where, double score, List<Sign> signs, String other) {
        long left = 70_001 + i;
        long right = i == 1 ? left : 80_001 + i;
        return new DoubtfulPair(
                i,
                new Side(left, 0, 12 + i, key + "-P" + i, NAMES.get(i), where, List.of(SISTER)),
                new Side(right, 1, 30 + i, key + "-G" + i, other, where, List.of(SISTER, BROTHER)),
                score,
                new Evidence(signs, WEIGHINGS));
    }
}
