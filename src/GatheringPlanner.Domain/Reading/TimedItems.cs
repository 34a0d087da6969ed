namespace GatheringPlanner.Domain.Reading;

/// <summary>The timed items of several days, one after the other.</summary>
public readonly struct TimedItems(DayReading[] days)
{
    public Sweep GetEnumerator() => new(days);

    public ref struct Sweep(DayReading[] days)
    {
        private ReadOnlySpan<TimedItem> _items;
        private int _day;
        private int _index;

        public readonly ref readonly TimedItem Current => ref _items[_index];

        public bool MoveNext()
        {
            if (++_index < _items.Length) return true;
            while (_day < days.Length)
            {
                _items = days[_day++].Items;
                _index = 0;
                if (_items.Length > 0) return true;
            }

            return false;
        }
    }
}
