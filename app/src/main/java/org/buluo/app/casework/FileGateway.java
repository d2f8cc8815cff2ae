package org.buluo.app.casework;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes messages into a folder, a file a day and a line each (JSON), from which the county's own sender fetches them. */
final class FileGateway implements MessageGateway {

    private final String channel;
    private final Path folder;
    private final JsonMapper json;
    private final Clock clock;

    FileGateway(String channel, Path folder, JsonMapper json, Clock clock) {
        this.channel = channel;
        this.folder = folder;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String channel() {
        return channel;
    }

    @Override
    public void send(Message message) throws Unsent {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", message.number());
        line.put("login", message.login());
        line.put("desk", message.desk());
        line.put("text", message.text());
        Path file = folder.resolve(channel + "-" + LocalDate.now(clock) + ".jsonl");
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    file,
                    json.writeValueAsString(line) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new Unsent(channel + ": " + e.getClass().getSimpleName());
        }
    }
}
