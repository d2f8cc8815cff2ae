package org.buluo.core.identity;

import java.util.Set;

/** The one written form of a name. */
final class NameForm {

    private static final Set<String> PLACEHOLDERS = Set.of("无", "-", "--", "—", "/", "不详", "未知", "无名");
    private static final int LONGEST_PLACEHOLDER = 2;
    private static final char FIRST_HAN = '一';
    private static final char LAST_HAN = '\u9FA5';
    private static final String DOTS = "·•．・‧∙.⋅";

    private NameForm() {}

    static PersonName of(String narrow) {
        StringBuilder out = null;
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if (c >= FIRST_HAN && c <= LAST_HAN) {
                if (out != null) {
                    out.append(c);
                }
                continue;
            }
            boolean dropped = Character.isWhitespace(c) || c == '\u200B' || c == '\uFEFF' || c == '\'' || c == '*';
            int kept = DOTS.indexOf(c) >= 0 ? '·' : PrivateUse.standard(c);
            if (out == null && (dropped || kept != c)) {
                out = new StringBuilder(narrow.length()).append(narrow, 0, i);
            }
            if (out != null && !dropped) {
                out.appendCodePoint(kept);
            }
        }
        String text = out == null ? narrow : out.toString();
        return text.length() <= LONGEST_PLACEHOLDER && (text.isEmpty() || PLACEHOLDERS.contains(text))
                ? PersonName.UNKNOWN
                : new PersonName(text);
    }
}
