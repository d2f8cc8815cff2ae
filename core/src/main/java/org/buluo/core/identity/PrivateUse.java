package org.buluo.core.identity;

/**
 * Characters that GBK tables put into Unicode's private use area before Unicode had them: 䶮 came as U+E863
 * (domain.md §8). Source: the mapping between GBK/5 and GB 18030-2005, in the order of the private codes.
 */
final class PrivateUse {

    private static final char FIRST = '\uE815';
    private static final char LAST = '\uE864';
    private static final int[] STANDARD = ("⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟"
                    + "㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱"
                    + "䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟"
                    + "䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻")
            .codePoints()
            .toArray();

    private PrivateUse() {}

    /** The standard character of a private one that is known; any other character itself. */
    static int standard(char c) {
        return c < FIRST || c > LAST ? c : STANDARD[c - FIRST];
    }
}
