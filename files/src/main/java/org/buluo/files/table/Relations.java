package org.buluo.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which parts a part of a workbook refers to. */
final class Relations {

    /**
     * A part referred to.
     *
     * @param type the last word of its type: {@code worksheet}, {@code styles}
     * @param part its name in the zip
     */
    record Target(String type, String part) {}

    private final Map<String, Target> byId = new HashMap<>();

    private Relations() {}

    /** The relations of a part; of the whole for the empty name. A part without relations has none. */
    static Relations of(WorkbookZip zip, String part) throws IOException, XMLStreamException {
        Relations relations = new Relations();
        int name = part.lastIndexOf('/') + 1;
        String file = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
        if (!zip.has(file)) {
            return relations;
        }
        try (InputStream in = zip.open(file)) {
            XMLStreamReader xml = Xml.read(in);
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
                    relations.add(part, xml);
                }
            }
        }
        return relations;
    }

    private void add(String part, XMLStreamReader xml) {
        String type = xml.getAttributeValue(null, "Type");
        String target = xml.getAttributeValue(null, "Target");
        if (type == null || target == null || "External".equals(xml.getAttributeValue(null, "TargetMode"))) {
            return;
        }
        byId.put(
                xml.getAttributeValue(null, "Id"),
                new Target(type.substring(type.lastIndexOf('/') + 1), resolved(part, target.replace('\\', '/'))));
    }

    private static String resolved(String part, String target) {
        try {
            return URI.create("/").resolve(part).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException e) {
            return target; // not found in the zip, and said then
        }
    }

    /** The part of an id, or null. */
    Target byId(String id) {
        return byId.get(id);
    }

    /** The part of a type, or null. */
    String byType(String type) {
        for (Target target : byId.values()) {
            if (target.type().equals(type)) {
                return target.part();
            }
        }
        return null;
    }
}
