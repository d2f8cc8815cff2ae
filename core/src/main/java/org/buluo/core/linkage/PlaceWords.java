package org.buluo.core.linkage;

/** The village and the township that a row's columns or one line of address name, as hashes; 0 is not known. */
final class PlaceWords {

    private static final String[] VILLAGE_ENDS = {"村民委员会", "居民委员会", "村委会", "居委会", "社区", "村"};
    private static final String[] TOWNSHIP_ENDS = {"街道办事处", "办事处", "街道", "镇", "乡"};

    private PlaceWords() {}

    /** A village's column. */
    static int village(String village) {
        int from = afterTownship(village);
        return hash(village, from, ends(village, VILLAGE_ENDS));
    }

    /** A township's column. */
    static int township(String township) {
        return hash(township, afterCounty(township), ends(township, TOWNSHIP_ENDS));
    }

    /** The village of an address; 0 when it names none. */
    static int villageOf(String address) {
        int from = afterTownship(address);
        int to = first(address, VILLAGE_ENDS, from);
        return from == 0 || to < 0 ? 0 : hash(address, from, to);
    }

    /** The township of an address; 0 when it names none. */
    static int townshipOf(String address) {
        int from = afterCounty(address);
        int to = first(address, TOWNSHIP_ENDS, from + 1);
        return to < 0 ? 0 : hash(address, from, to);
    }

    private static int afterTownship(String text) {
        int after = 0;
        for (String end : TOWNSHIP_ENDS) {
            int at = text.indexOf(end, Math.max(1, afterCounty(text) + 1));
            after = at < 0 || at + end.length() >= text.length() ? after : Math.max(after, at + end.length());
        }
        return after;
    }

    private static int afterCounty(String text) {
        int after = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == '省' || c == '州' && i > 2 && after > 0 && after < i - 1 || c == '市' || c == '县') {
                after = i + 1;
            }
        }
        return after;
    }

    private static int first(String text, String[] ends, int from) {
        int first = -1;
        for (String end : ends) {
            int at = text.indexOf(end, from + 1);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    /** Where the name ends: 青冈村村民委员会 and 青冈 are one village. */
    private static int ends(String text, String[] ends) {
        int to = text.length();
        for (int i = 0; i < ends.length; i++) {
            String end = ends[i];
            if (to > end.length() + 1 && text.startsWith(end, to - end.length())) {
                to -= end.length();
                i = -1;
            }
        }
        return to;
    }

    private static int hash(String text, int from, int to) {
        return (int) Mix.of(text, from, to);
    }
}
