package org.buluo.bench.worlds;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.buluo.county.people.Dice;

/** Characters that stand in for one another: by sound, by shape, by script. Sounds are ICU's, of GB 2312's first level. */
final class Glyphs {

    private static final int FIRST_ROW = 0xB0;
    private static final int LAST_ROW = 0xD7;
    private static final String[] SHAPES =
            ("宇字 轩轻 浩洁 涵函 婷停 琪棋 妍研 彬杉 峰锋 峻俊 泽择 怡治 思恩 博傅 若苦 雪雷 君郡 薇微 玲铃 秀季 明朋 倩清 帅师 天夭 子孑 晨震 洋详 "
                            + "欣掀 瑶遥 蕊芯 希布 菲非 芸芝 珊删 艳绝 敏教 燕蒸 芳苏 丹舟 香杏 凤风 云去 豪毫 俊唆 涛祷 瑞端 铭络 辉挥 成戍 诚城 龙尤 鹏鹃 奇寄 "
                            + "健键 强张 毅段 锦绵 陈阵 杨扬 王玉 李季 何河 徐涂 侯候 余佘 汪江 任仕 万方 田由 史吏 白自 石右 吕吕 沈沉 朱未 邓郑 孔礼 冉再 覃潭 谭潭 "
                            + "梓样 睿春 皓皎 煜煌 炜伟 娟捐 萍苹 莲连 梅海 珍诊 淑叔 贵责 荣荥 祥样 庆厌 林休 志忘 军车 建健 勇男 华毕 文义 平乎 根银 春舂 生主 国固 兵乒")
                    .split(" ");

    private static final Transliterator LATIN =
            Transliterator.getInstance("Han-Latin; Latin-ASCII; NFD; [:M:] Remove; Lower");
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
    private static final Map<Character, String> SYLLABLES = new HashMap<>();
    private static final Map<String, StringBuilder> SOUNDS = new HashMap<>();
    private static final Map<Character, String> LOOKS = new HashMap<>();

    static {
        Charset gb = Charset.forName("GB2312");
        for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                char han = new String(new byte[] {(byte) row, (byte) cell}, gb).charAt(0);
                if (Character.isIdeographic(han)) {
                    String syllable = LATIN.transliterate("" + han).strip();
                    SYLLABLES.put(han, syllable);
                    SOUNDS.computeIfAbsent(syllable, key -> new StringBuilder()).append(han);
                }
            }
        }
        for (String pair : SHAPES) {
            LOOKS.merge(pair.charAt(0), pair.substring(1), String::concat);
            LOOKS.merge(pair.charAt(1), pair.substring(0, 1), String::concat);
        }
    }

    private Glyphs() {}

    /** Another character of the same sound; the same one when there is none. */
    static String sameSound(char han, Dice dice) {
        StringBuilder all = SOUNDS.get(SYLLABLES.getOrDefault(han, ""));
        return other(han, all == null ? "" : all.toString(), dice);
    }

    /** Another character of nearly the same shape; the same one when none is known. */
    static String sameShape(char han, Dice dice) {
        return other(han, LOOKS.getOrDefault(han, ""), dice);
    }

    private static String other(char han, String choice, Dice dice) {
        String others = choice.replace("" + han, "");
        return others.isEmpty() ? "" + han : "" + dice.pick(others);
    }

    /** The traditional form. */
    static synchronized String traditional(char han) {
        return TRADITIONAL.transliterate("" + han);
    }

    /** A name in Latin letters, one syllable a word, each with a capital. */
    static String latin(String name) {
        StringBuilder out = new StringBuilder();
        for (char han : name.toCharArray()) {
            String syllable = SYLLABLES.getOrDefault(han, "");
            if (!syllable.isEmpty()) {
                out.append(out.isEmpty() ? "" : " ")
                        .append(syllable.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(syllable.substring(1));
            }
        }
        return out.isEmpty() ? name : out.toString();
    }
}
