using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Quality;
using static GatheringPlanner.Domain.Plans.GatheringProfile;

namespace GatheringPlanner.Domain.Tests.Quality;

/// <summary>What a rule says just inside and just outside its limits, and where it must stay silent.</summary>
public sealed class RuleEdgeTests
{
    private static readonly DateOnly Today = new(2027, 1, 1);

    [Theory]
    [InlineData("starts at nine", QualityTime, "0 09:00-10:00 talk", "")]
    [InlineData("a minute early", QualityTime, "0 08:59-10:00 talk", "warning 08:59")]
    [InlineData("registration, breakfast, coffee, container and optional items never count", QualityTime, "0 07:00-18:00 container\n0 07:30-08:30 registration\n0 08:00-09:00 meal\n0 08:30-08:50 break\n0 08:00-09:00 talk optional\n0 09:00-10:00 talk", "")]
    [InlineData("half past eight is tolerated for a customer board", Cab, "0 08:30-10:00 talk", "advice 08:30")]
    [InlineData("but no earlier", Cab, "0 08:25-10:00 talk", "warning 08:25")]
    [InlineData("not a rule of a service day", FunService, "0 07:00-10:00 talk", "")]
    [InlineData("one audience starts early", QualityTime, "0 08:00-09:00 talk for=leaders\n0 09:00-10:00 talk\n0 11:00-12:00 talk for=staff", "warning 08:00 for leaders")]
    [InlineData("a night session belongs to the evening before", QualityTime, "0 25:00-26:00 talk\n1 09:00-10:00 talk", "")]
    public void QT_START(string why, GatheringProfile profile, string agenda, string expected) => Judge("QT-START", why, profile, agenda, expected);

    [Theory]
    [InlineData("ends at four", QualityTime, "0 09:00-10:00 talk\n0 15:00-16:00 talk", "")]
    [InlineData("five past", QualityTime, "0 09:00-10:00 talk\n0 15:00-16:05 talk", "warning 16:05")]
    [InlineData("half past four for a customer board", Cab, "0 09:00-10:00 talk\n0 15:00-16:30 talk", "")]
    [InlineData("an arrival day may last to six", QualityTime, "0 12:00-13:00 talk\n0 17:00-18:00 talk", "")]
    [InlineData("but not longer", QualityTime, "0 12:00-13:00 talk\n0 17:00-18:10 talk", "warning 18:10")]
    [InlineData("the evening is another rule's", QualityTime, "0 09:00-10:00 talk\n0 18:00-19:00 talk", "")]
    [InlineData("tours, service and free time do not count", QualityTime, "0 09:00-10:00 talk\n0 16:00-18:00 activity\n0 16:00-17:00 service\n0 16:00-18:00 free", "")]
    [InlineData("a guessed end weighs less", QualityTime, "0 09:00-10:00 talk\n0 15:00-16:30 talk guessed", "advice 16:30")]
    [InlineData("the longest item decides, not the last to start", QualityTime, "0 09:00-16:30 workshop inside=4\n0 15:00-15:30 talk optional", "warning 16:30")]
    public void QT_END(string why, GatheringProfile profile, string agenda, string expected) => Judge("QT-END", why, profile, agenda, expected);

    [Theory]
    [InlineData("a talk at six", QualityTime, "0 18:00-19:00 talk", "blocker 18:00")]
    [InlineData("a working dinner", ExecRetreat, "0 09:00-10:00 talk\n0 19:00-21:00 workmeal", "blocker 19:00")]
    [InlineData("dinners, receptions and optional talks are fine", QualityTime, "0 18:00-20:00 meal\n0 18:00-20:00 social\n0 20:00-21:00 talk optional", "")]
    [InlineData("a warning for a customer board", Cab, "0 18:00-19:00 talk", "warning 18:00")]
    [InlineData("the opening evening is a warning", QualityTime, "0 19:00-20:00 talk\n1 09:00-10:00 talk", "warning 19:00")]
    [InlineData("not when something happened before five", QualityTime, "0 16:00-16:30 talk\n0 19:00-20:00 talk\n1 09:00-10:00 talk", "blocker 19:00")]
    public void QT_EVENING(string why, GatheringProfile profile, string agenda, string expected) => Judge("QT-EVENING", why, profile, agenda, expected);

    [Theory]
    [InlineData("early, dinner, no pause", QualityTime, "0 08:30-17:30 workshop inside=5\n0 18:30-21:00 meal", "blocker 21:00")]
    [InlineData("an hour and a half of one's own saves it", QualityTime, "0 08:30-17:00 workshop inside=5\n0 18:30-21:00 meal", "")]
    [InlineData("so does an optional dinner", QualityTime, "0 08:30-17:30 workshop inside=5\n0 18:30-21:00 meal optional", "")]
    [InlineData("nine is not early", QualityTime, "0 09:00-17:30 workshop inside=5\n0 18:30-21:00 meal", "")]
    [InlineData("a guessed end makes it advice", QualityTime, "0 08:30-17:30 workshop inside=5\n0 18:30-21:00 meal guessed", "advice 21:00")]
    [InlineData("so does an end nobody knows", QualityTime, "0 08:30-17:30 workshop inside=5\n0 18:00-19:30 meal\n0 20:00- social", "advice 20:00")]
    public void QT_MARATHON(string why, GatheringProfile profile, string agenda, string expected) => Judge("QT-MARATHON", why, profile, agenda, expected);

    [Theory]
    [InlineData("seven hours pass", QualityTime, "0 09:00-16:00 workshop inside=6", "")]
    [InlineData("five minutes more do not", QualityTime, "0 09:00-16:05 workshop inside=6", "warning 7 h 05")]
    [InlineData("over eight hours is a blocker", QualityTime, "0 08:00-16:05 workshop inside=6", "blocker 8 h 05")]
    [InlineData("parallel tracks count once", QualityTime, "0 09:00-12:30 talk track=A inside=3\n0 09:00-12:30 talk track=B inside=3\n0 13:30-16:30 talk inside=3", "")]
    [InlineData("overlaps count once", QualityTime, "0 09:00-12:30 talk inside=3\n0 09:00-16:00 talk inside=6", "")]
    [InlineData("meals, tours and optional items are not room time", QualityTime, "0 09:00-15:00 workshop inside=5\n0 15:00-17:00 activity\n0 15:00-17:00 talk optional\n0 12:00-13:00 meal", "")]
    [InlineData("travel shortens the day", QualityTime, "0 09:00-12:30 talk inside=3\n0 12:30-13:30 travel\n0 13:30-17:00 talk inside=3", "warning 7 h")]
    [InlineData("coarse items make it advice", QualityTime, "0 08:00-12:00 talk\n0 13:00-17:30 talk", "advice 8 h 30")]
    public void QT_ROOM(string why, GatheringProfile profile, string agenda, string expected) => Judge("QT-ROOM", why, profile, agenda, expected);

    [Theory]
    [InlineData("ninety minutes pass", QualityTime, "0 09:00-10:30 talk", "")]
    [InlineData("ninety-one do not", QualityTime, "0 09:00-10:31 talk", "warning 1 h 31")]
    [InlineData("over two and a half hours is a blocker", QualityTime, "0 09:00-11:31 talk", "blocker 2 h 31")]
    [InlineData("a pause of fourteen minutes joins", QualityTime, "0 09:00-09:50 talk\n0 10:04-10:54 talk", "warning 1 h 54")]
    [InlineData("fifteen part", QualityTime, "0 09:00-09:50 talk\n0 10:05-10:55 talk", "")]
    [InlineData("a coarse item is another rule's", QualityTime, "0 09:00-13:00 talk", "")]
    [InlineData("breaks inside split it", QualityTime, "0 09:00-12:00 workshop inside=1", "")]
    [InlineData("a break on the main track is no break in the training", QualityTime, "0 14:00-15:30 talk track=Main\n0 15:30-16:00 break track=Main\n0 14:00-17:00 workshop track=Lab", "blocker 3 h")]
    public void QT_STRETCH(string why, GatheringProfile profile, string agenda, string expected) => Judge("QT-STRETCH", why, profile, agenda, expected);

    [Theory]
    [InlineData("half an hour", QualityTime, "0 09:00-10:00 talk\n0 10:30-11:00 talk", "")]
    [InlineData("a minute less", QualityTime, "0 09:00-10:00 talk\n0 10:29-11:00 talk", "warning 29 min")]
    [InlineData("four minutes are none", QualityTime, "0 09:00-10:00 talk\n0 10:04-11:00 talk", "")]
    [InlineData("five are a short one", QualityTime, "0 09:00-10:00 talk\n0 10:05-11:00 talk", "warning 5 min")]
    [InlineData("one for each gap", QualityTime, "0 09:00-10:00 talk\n0 10:15-11:00 talk\n0 11:20-12:00 talk", "warning 15 min, warning 20 min")]
    [InlineData("a short meal counts", QualityTime, "0 11:00-12:00 talk\n0 12:00-12:20 meal\n0 12:20-13:00 talk", "warning 20 min")]
    [InlineData("before an optional item nothing is short", QualityTime, "0 09:00-10:00 talk\n0 10:10-11:00 talk optional", "")]
    [InlineData("screens have a rule of their own", Virtual, "0 09:00-10:00 talk\n0 10:10-11:00 talk", "")]
    public void QT_BREAK_MIN(string why, GatheringProfile profile, string agenda, string expected) => Judge("QT-BREAK-MIN", why, profile, agenda, expected);

    [Theory]
    [InlineData("an hour", QualityTime, "0 09:00-12:00 talk\n0 12:00-13:00 meal\n0 13:00-14:00 talk", "")]
    [InlineData("fifty minutes are advice", QualityTime, "0 09:00-12:00 talk\n0 12:00-12:50 meal\n0 12:50-14:00 talk", "advice 50 min")]
    [InlineData("forty-four a warning", QualityTime, "0 09:00-12:00 talk\n0 12:00-12:44 meal\n0 12:44-14:00 talk", "warning 44 min")]
    [InlineData("none at all", QualityTime, "0 09:00-12:00 talk\n0 12:00-13:00 workmeal\n0 13:00-14:00 talk", "warning 0 min")]
    [InlineData("free time next to lunch counts", QualityTime, "0 09:00-12:00 talk\n0 12:00-12:30 meal\n0 12:30-13:30 free\n0 13:30-14:30 talk", "")]
    [InlineData("half a day needs none", QualityTime, "0 09:00-12:30 talk", "")]
    [InlineData("an afternoon neither", QualityTime, "0 12:30-15:00 talk", "")]
    [InlineData("a gap that ends at eleven is no lunch", QualityTime, "0 08:00-09:30 talk\n0 11:00-12:30 talk\n0 13:00-14:00 talk", "warning 30 min")]
    public void QT_LUNCH(string why, GatheringProfile profile, string agenda, string expected) => Judge("QT-LUNCH", why, profile, agenda, expected);

    [Theory]
    [InlineData("a working lunch", QualityTime, "0 12:00-13:00 workmeal", "warning 1 h")]
    [InlineData("dinner with a speaker", ExecRetreat, "0 19:00-21:00 meal outside", "warning 2 h")]
    [InlineData("a talk over the meal", QualityTime, "0 12:00-13:00 meal\n0 12:30-13:00 talk", "warning 30 min")]
    [InlineData("a toast is fine", QualityTime, "0 12:00-13:00 meal\n0 12:00-12:10 talk", "")]
    [InlineData("an optional meal is fine", QualityTime, "0 12:00-13:00 workmeal optional", "")]
    public void QT_WORKMEAL(string why, GatheringProfile profile, string agenda, string expected) => Judge("QT-WORKMEAL", why, profile, agenda, expected);

    [Theory]
    [InlineData("eleven hours", QualityTime, "0 20:00-22:00 meal\n1 09:00-10:00 talk", "")]
    [InlineData("ten and a half", QualityTime, "0 20:00-22:30 meal\n1 09:00-10:00 talk", "warning 10 h 30 on day 1")]
    [InlineData("under nine is a blocker", QualityTime, "0 20:00-24:30 social\n1 09:00-10:00 talk", "blocker 8 h 30 on day 1")]
    [InlineData("breakfast is no start", QualityTime, "0 20:00-22:00 meal\n1 07:30-08:30 meal\n1 09:00-10:00 talk", "")]
    [InlineData("an optional party is no end", QualityTime, "0 20:00-25:00 social optional\n1 09:00-10:00 talk", "")]
    [InlineData("a night on the road is no rest", QualityTime, "0 20:00-21:00 talk\n0 22:00-27:00 travel\n1 09:00-10:00 talk", "blocker 7 h on day 1")]
    [InlineData("a day between is rest enough", QualityTime, "0 20:00-25:00 social\n2 08:00-10:00 talk", "")]
    [InlineData("a guessed end weighs less", FunService, "0 20:00-22:30 meal guessed\n1 09:00-10:00 service", "advice 10 h 30 on day 1")]
    public void QT_REST(string why, GatheringProfile profile, string agenda, string expected) => Judge("QT-REST", why, profile, agenda, expected);

    [Theory]
    [InlineData("an hour and a half before dinner", QualityTime, "0 09:00-17:00 workshop inside=5\n0 18:30-22:00 meal", "")]
    [InlineData("seventy-five minutes", QualityTime, "0 09:00-17:15 workshop inside=5\n0 18:30-22:00 meal", "advice 1 h 15")]
    [InlineData("not where dinner's end is guessed", QualityTime, "0 09:00-17:15 workshop inside=5\n0 18:30-21:30 meal guessed", "")]
    [InlineData("not on the evening of arrival", QualityTime, "0 14:00-17:45 workshop inside=5\n0 18:30-22:00 meal\n1 09:00-10:00 talk", "")]
    [InlineData("optional socials leave the evening free", QualityTime, "0 09:00-17:15 workshop inside=5\n0 18:00-22:00 social optional", "")]
    public void QT_OWNTIME(string why, GatheringProfile profile, string agenda, string expected) => Judge("QT-OWNTIME", why, profile, agenda, expected);

    [Theory]
    [InlineData("five minutes", QualityTime, "0 09:00-10:05 talk\n0 10:00-11:00 talk", "blocker 5 min")]
    [InlineData("four are housekeeping", QualityTime, "0 09:00-10:04 talk\n0 10:00-11:00 talk", "")]
    [InlineData("different tracks", QualityTime, "0 09:00-10:30 talk track=A\n0 10:00-11:00 talk track=B", "")]
    [InlineData("a track and everybody", QualityTime, "0 09:00-10:30 talk track=A\n0 10:00-11:00 talk", "blocker 30 min")]
    [InlineData("different audiences", QualityTime, "0 09:00-10:30 talk for=A\n0 10:00-11:00 talk for=B", "")]
    [InlineData("registration, free time, containers, optional items and exhibitions", QualityTime, "0 09:00-10:30 talk\n0 09:00-10:00 registration\n0 09:00-10:00 free\n0 09:00-18:00 container\n0 09:00-10:00 talk optional\n0 09:00-18:00 activity Exhibition open", "")]
    [InlineData("a night that runs into the morning", QualityTime, "0 20:00-33:30 social\n1 09:00-10:00 talk", "blocker 30 min on day 1")]
    public void AG_OVERLAP(string why, GatheringProfile profile, string agenda, string expected) => Judge("AG-OVERLAP", why, profile, agenda, expected);

    [Theory]
    [InlineData("an end before the start", QualityTime, "0 14:00-13:00 talk", "blocker 13:00")]
    [InlineData("no length", QualityTime, "0 14:00-14:00 talk", "blocker 14:00")]
    [InlineData("a meal of more than four hours", QualityTime, "0 12:00-16:05 meal", "blocker 16:05")]
    [InlineData("lunch at one in the morning", QualityTime, "0 25:00-26:00 meal Lunch", "blocker 02:00")]
    [InlineData("lunch at half past ten is early but fine", QualityTime, "0 10:30-11:30 meal Lunch", "")]
    [InlineData("seventeen hours", QualityTime, "0 06:00-23:00 workshop", "blocker 23:00")]
    [InlineData("a container may", QualityTime, "0 14:00-38:00 container", "")]
    [InlineData("an end on the next date", QualityTime, "0 22:00-26:00 social", "")]
    public void AG_ORDER(string why, GatheringProfile profile, string agenda, string expected) => Judge("AG-ORDER", why, profile, agenda, expected);

    [Theory]
    [InlineData("four hours in one piece", QualityTime, "0 09:00-13:00 workshop", "advice 4 h")]
    [InlineData("five minutes less", QualityTime, "0 09:00-12:55 workshop", "")]
    [InlineData("service may be long", FunService, "0 09:00-15:00 service", "")]
    public void AG_COARSE(string why, GatheringProfile profile, string agenda, string expected) => Judge("AG-COARSE", why, profile, agenda, expected);

    [Theory]
    [InlineData("no time on a day that has times", QualityTime, "0 09:00-10:00 talk\n0 - talk", "advice")]
    [InlineData("an overview of a later day", QualityTime, "0 09:00-10:00 talk\n1 - talk\n1 - workshop", "")]
    [InlineData("an optional item", QualityTime, "0 09:00-10:00 talk\n0 - talk optional", "")]
    public void AG_UNTIMED(string why, GatheringProfile profile, string agenda, string expected) => Judge("AG-UNTIMED", why, profile, agenda, expected);

    [Theory]
    [InlineData("half and half", Cab, "0 09:00-10:00 talk hosts-talk\n0 10:00-11:00 discussion customers-talk", "advice 50 % on day -")]
    [InlineData("less than half", Cab, "0 09:00-10:01 talk hosts-talk\n0 10:01-11:00 discussion customers-talk", "warning 49 % on day -")]
    [InlineData("seven in ten", CoDesign, "0 09:00-09:30 talk hosts-talk\n0 10:00-11:10 discussion customers-talk", "")]
    [InlineData("hosts among themselves do not count", Cab, "0 09:00-12:00 talk hosts-talk for=hosts\n0 13:00-14:00 discussion customers-talk\n0 13:00-14:00 talk for=customers", "")]
    public void CAB_TALKTIME(string why, GatheringProfile profile, string agenda, string expected) => Judge("CAB-TALKTIME", why, profile, agenda, expected);

    [Theory]
    [InlineData("two hours", FunService, "0 09:00-11:00 service", "")]
    [InlineData("a minute more", FunService, "0 09:00-11:01 service", "warning 2 h 01")]
    [InlineData("ten minutes are a rest", FunService, "0 09:00-11:00 service\n0 11:10-12:00 service", "")]
    [InlineData("nine are not", FunService, "0 09:00-11:00 service\n0 11:09-12:00 service", "warning 3 h")]
    public void SVC_REST(string why, GatheringProfile profile, string agenda, string expected) => Judge("SVC-REST", why, profile, agenda, expected);

    [Theory]
    [InlineData("briefed before", FunService, "0 08:30-09:00 admin briefing\n0 09:00-10:00 service", "")]
    [InlineData("briefed too late", FunService, "0 08:30-09:10 admin briefing\n0 09:00-10:00 service", "blocker 0")]
    [InlineData("a day of fun only", FunService, "0 09:00-10:00 activity", "")]
    public void SVC_BRIEF(string why, GatheringProfile profile, string agenda, string expected) => Judge("SVC-BRIEF", why, profile, agenda, expected);

    [Theory]
    [InlineData("thanked after", FunService, "0 09:00-10:00 service\n0 10:00-10:20 social debrief", "")]
    [InlineData("thanked before the last shift", FunService, "0 09:00-10:00 service\n0 10:00-10:20 social debrief\n0 11:00-12:00 service", "warning 0")]
    public void SVC_DEBRIEF(string why, GatheringProfile profile, string agenda, string expected) => Judge("SVC-DEBRIEF", why, profile, agenda, expected);

    [Theory]
    [InlineData("seventy-five minutes", Virtual, "0 13:00-14:15 talk", "")]
    [InlineData("eighty", Virtual, "0 13:00-14:20 talk", "advice 1 h 20")]
    [InlineData("over ninety", Virtual, "0 13:00-14:31 talk", "warning 1 h 31")]
    [InlineData("nine minutes join", Virtual, "0 13:00-13:50 talk\n0 13:59-14:49 talk", "warning 1 h 49")]
    [InlineData("ten part", Virtual, "0 13:00-13:50 talk\n0 14:00-14:50 talk", "")]
    [InlineData("five hours in one piece", Virtual, "0 10:00-15:00 talk", "warning 5 h")]
    public void RM_STRETCH(string why, GatheringProfile profile, string agenda, string expected) => Judge("RM-STRETCH", why, profile, agenda, expected);

    [Theory]
    [InlineData("four hours", Virtual, "0 10:00-11:00 talk\n0 13:00-14:00 talk", "")]
    [InlineData("longer", Virtual, "0 10:00-11:00 talk\n0 13:00-14:05 talk", "warning 4 h 05")]
    public void RM_LEN(string why, GatheringProfile profile, string agenda, string expected) => Judge("RM-LEN", why, profile, agenda, expected);

    [Theory]
    [InlineData("eight to seven for all", "Europe/Berlin", "0 09:00-16:00 talk", "")]
    [InlineData("five in the morning in New York", "America/New_York", "0 10:00-11:00 talk", "warning 05:00")]
    [InlineData("ten at night in Kolkata", "Asia/Kolkata", "0 16:30-17:45 talk", "warning 22:15")]
    [InlineData("half past seven is advice where a better hour exists", "America/New_York", "0 12:30-13:30 talk", "advice 07:30")]
    [InlineData("after midnight", "Asia/Tokyo", "0 15:00-17:00 talk", "warning 01:00")]
    [InlineData("optional items may be at any hour", "America/New_York", "0 10:00-11:00 talk optional", "")]
    public void RM_TZ(string why, string zone, string agenda, string expected) =>
        Judge("RM-TZ", why, AgendaLines.Plan(Virtual, agenda, x => x with { RemoteZones = [zone] }), expected);

    [Theory]
    [InlineData("no date", true)]
    [InlineData("no zone", false)]
    public void Zone_rules_are_not_judged_without_date_or_zone(string why, bool zone)
    {
        var plan = AgendaLines.Plan(Virtual, "0 03:00-04:00 talk", x => x with { RemoteZones = ["Asia/Tokyo"], StartDate = zone ? null : x.StartDate, TimeZone = zone ? x.TimeZone : null });
        var report = QualityReview.Review(plan, Today);
        Assert.Equal(["RM-TZ"], report.NotJudged.Select(x => x.Rule.Id));
        Assert.True(report.Findings.All(x => x.Rule.Id != "RM-TZ"), why);
    }

    private static void Judge(string rule, string why, GatheringProfile profile, string agenda, string expected) => Judge(rule, why, AgendaLines.Plan(profile, agenda), expected);

    private static void Judge(string rule, string why, GatheringPlan plan, string expected)
    {
        var found = QualityReview.Review(plan, Today).Findings.Where(x => x.Rule.Id == rule).OrderBy(x => x.Day).ThenBy(x => x.Items.Count == 0 ? "" : x.Items[0].Value);
        Assert.Equal($"{why}: {expected}", $"{why}: {string.Join(", ", found.Select(Says))}");
    }

    private static string Says(Finding finding)
    {
        var day = finding.Day switch { 0 => "", null => " on day -", var other => $" on day {other}" };
        return $"{finding.Severity.Word()} {finding.Measured}".TrimEnd() + day + (finding.Audience is null ? "" : $" for {finding.Audience}");
    }
}
