package org.buluo.app.budget;

import java.util.stream.Stream;

/** Whose budget pays (资金来源), in the order in which people write it. */
public enum Source {
    /** 中央. */
    CENTRAL,
    /** 省. */
    PROVINCE,
    /** 县. */
    COUNTY,
    /** 其他: donations, and the local part of which province's and county's share are not told apart. */
    OTHER;

    static Stream<Source> all() {
        return Stream.of(values());
    }

    /** The key of its name. */
    public String key() {
        return "budget.source." + name();
    }
}
