using System.Text.Json;
using GatheringPlanner.App.Access;
using GatheringPlanner.Domain.Plans;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GatheringPlanner.Storage.Mapping;

/// <summary>How the domain's value types lie in columns.</summary>
internal static class Conversions
{
    public sealed class Plan() : ValueConverter<PlanId, Guid>(id => id.Value, value => new(value));

    public sealed class Item() : ValueConverter<ItemId, string>(id => id.Value, value => new(value));

    public sealed class TrackOf() : ValueConverter<TrackId, string>(id => id.Value, value => new(value));

    public sealed class AudienceOf() : ValueConverter<AudienceId, string>(id => id.Value, value => new(value));

    public sealed class RoomOf() : ValueConverter<RoomId, string>(id => id.Value, value => new(value));

    public sealed class WaiverOf() : ValueConverter<WaiverId, string>(id => id.Value, value => new(value));

    public sealed class Person() : ValueConverter<PersonId, string>(id => id.Value, value => new(value));

    public sealed class Minutes() : ValueConverter<PlanTime, int>(time => time.Minutes, value => new(value));

    /// <summary>SQLite has no type for instants: the ticks sort and compare right.</summary>
    public sealed class Ticks() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, value => new(value, TimeSpan.Zero));

    /// <summary>PostgreSQL keeps instants, and wants them in UTC.</summary>
    public sealed class Utc() : ValueConverter<DateTimeOffset, DateTimeOffset>(at => at.ToUniversalTime(), value => value);

    public sealed class Texts() : ValueConverter<EquatableList<string>, string>(list => Json(list), value => List(value));

    public sealed class Items() : ValueConverter<EquatableList<ItemId>, string>(
        list => Json(list.Select(id => id.Value)),
        value => List(value).Select(id => new ItemId(id)).ToEquatableList());

    public sealed class SameList<T>() : ValueComparer<EquatableList<T>>((one, other) => object.Equals(one, other), list => list.GetHashCode(), list => list);

    private static string Json(IEnumerable<string> texts) => JsonSerializer.Serialize(texts);

    private static EquatableList<string> List(string json) => JsonSerializer.Deserialize<string[]>(json)!.ToEquatableList();
}
