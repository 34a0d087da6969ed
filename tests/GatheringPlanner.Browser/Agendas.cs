using System.Text;
using Microsoft.Playwright;

namespace GatheringPlanner.Browser;

/// <summary>Agenda files as somebody would upload them.</summary>
internal static class Agendas
{
    /// <summary>One long day with a blocker: no customer's voice in it.</summary>
    public static FilePayload Marathon { get; } = File(
        """
        {"schema":"gathering-agenda/1","name":"marathon","title":"Sales marathon","profile":"quality-time","timeZone":"Europe/Paris","startDate":"2027-03-02",
         "items":[{"id":"a","day":0,"start":"07:30","end":"12:30","title":"Results","kind":"talk"},
                  {"id":"b","day":0,"start":"13:00","end":"19:00","title":"More results","kind":"talk"}]}
        """);

    public static FilePayload Broken { get; } = File("{\"schema\":\"gathering-agenda/1\",\n\"items\":?}");

    private static FilePayload File(string text) => new() { Name = "../../agenda.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) };
}
